package dev.apograph.runtime.jackson;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.KeyDeserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import dev.apograph.runtime.RuntimeVersion;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.runtime.json.OpenEnum;
import org.jspecify.annotations.Nullable;

/**
 * Makes every generated model, union and open enum, and {@code JsonValue}, readable and writable by an {@code
 * ObjectMapper}, on their own and inside classes, lists and maps of the program's own. They are read and written by their
 * own code, as the client does it: unknown properties are kept, values of another type too, and annotations, mix-ins and
 * features of the mapper that change names or forms do not reach inside them.
 *
 * <p>Register it with {@code mapper.registerModule(new ApographModule())}; {@code findAndRegisterModules()} finds it by
 * itself. One reflective look-up of a public constant for each class is made when a mapper first meets it, none for a
 * value. A GraalVM native image needs either reflection metadata for the field {@code CODEC} of those classes or {@link
 * #withCodec}.
 */
public final class ApographModule extends Module {

    private final ModelCodecs codecs;
    private final boolean strict;

    /** Reads leniently: what does not fit is kept, and accessors and {@code validate()} tell of it. */
    public ApographModule() {
        this(ModelCodecs.lookedUp(), false);
    }

    private ApographModule(ModelCodecs codecs, boolean strict) {
        this.codecs = codecs;
        this.strict = strict;
    }

    /** The same, but reading fails at once on a property that is missing or of the wrong type. */
    public ApographModule strict() {
        return new ApographModule(codecs, true);
    }

    /** The same with the codec of a class, which then is not looked up by reflection. */
    public <T> ApographModule withCodec(Class<T> type, JsonCodec<T> codec) {
        return new ApographModule(codecs.with(type, codec), strict);
    }

    @Override
    public String getModuleName() {
        return "apograph";
    }

    @Override
    public Version version() {
        return VersionUtil.parseVersion(RuntimeVersion.text(), "dev.apograph", "apograph-runtime");
    }

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new ModelSerializers());
        context.addDeserializers(new ModelDeserializers());
        context.addKeyDeserializers(new ModelKeyDeserializers());
    }

    /** Finds serializers. */
    private static final class ModelSerializers extends Serializers.Base {

        @Override
        public @Nullable JsonSerializer<?> findSerializer(
                SerializationConfig config, JavaType type, BeanDescription description) {
            return ModelCodecs.covers(type.getRawClass()) ? new ModelSerializer() : null;
        }
    }

    /** Finds deserializers. */
    private final class ModelDeserializers extends Deserializers.Base {

        @Override
        public @Nullable JsonDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return deserializer(type.getRawClass());
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return codecs.find(type).isPresent();
        }

        private @Nullable JsonDeserializer<?> deserializer(Class<?> type) {
            return codecs.find(type)
                    .map(codec -> new ModelDeserializer(type, codec, strict))
                    .orElse(null);
        }
    }

    /** Finds deserializers of the keys of maps. */
    private final class ModelKeyDeserializers implements KeyDeserializers {

        @Override
        public @Nullable KeyDeserializer findKeyDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription description) {
            return OpenEnum.class.isAssignableFrom(type.getRawClass())
                    ? codecs.find(type.getRawClass()).map(OpenEnumKeys::new).orElse(null)
                    : null;
        }
    }
}
