package dev.apograph.spec.schema;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactoryBuilder;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;

/** Makes parsers of YAML that tell the anchor of every value; the library tells those of objects and arrays only. */
final class AnchoringYaml extends YAMLFactory {

    private static final long serialVersionUID = 1L;

    AnchoringYaml(YAMLFactoryBuilder settings) {
        super(settings);
    }

    @Override
    protected YAMLParser _createParser(Reader text, IOContext context) {
        return new Parser(this, text, context);
    }

    /** A parser that remembers what it read last. */
    static final class Parser extends YAMLParser {

        private Optional<Event> last = Optional.empty();

        private Parser(AnchoringYaml settings, Reader text, IOContext context) {
            super(
                    context,
                    settings._parserFeatures,
                    settings._yamlParserFeatures,
                    settings._loaderOptions,
                    settings._objectCodec,
                    text);
        }

        @Override
        protected Event getEvent() throws IOException {
            Event event = super.getEvent();
            last = Optional.ofNullable(event);
            return event;
        }

        /** The anchor of the value or key where the parser stands. */
        Optional<String> anchor() {
            return last.filter(NodeEvent.class::isInstance)
                    .map(NodeEvent.class::cast)
                    .map(NodeEvent::getAnchor);
        }
    }
}
