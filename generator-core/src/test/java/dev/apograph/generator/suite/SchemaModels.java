package dev.apograph.generator.suite;

import static com.google.common.truth.Truth.assertThat;

import dev.apograph.generator.GeneratorOptions;
import dev.apograph.generator.JavaGenerator;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.naming.JavaNames;
import dev.apograph.generator.naming.TypePath;
import dev.apograph.generator.text.GeneratedSource;
import dev.apograph.generator.text.PackageName;
import dev.apograph.runtime.json.JsonCodec;
import dev.apograph.spec.ApiReader;
import dev.apograph.spec.definition.SchemaShape;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.LinkedSchema;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The models of schema files: read, generated, compiled by one run of javac, and loaded. */
public final class SchemaModels {

    private static final String PACKAGE = "com.example.schemas";

    private static final GeneratorOptions OPTIONS =
            new GeneratorOptions(PACKAGE, Optional.empty(), Optional.empty(), true);

    private final LinkedApi api;
    private final List<GeneratedSource> sources;
    private final Diagnostics reading;
    private final JavaNames names;
    private Optional<URLClassLoader> loader = Optional.empty();

    private SchemaModels(LinkedApi api, List<GeneratedSource> sources, Diagnostics reading) {
        this.api = api;
        this.sources = sources;
        this.reading = reading;
        this.names = JavaNames.decide(api, PackageName.of(PACKAGE), Optional.empty(), false);
    }

    /** Reads pages and schemas and generates every model. */
    public static SchemaModels of(List<Path> inputs) {
        Diagnostics reading = new Diagnostics();
        LinkedApi api = ApiReader.read(inputs, reading).api();
        return new SchemaModels(api, generated(api, OPTIONS), reading);
    }

    private static List<GeneratedSource> generated(LinkedApi api, GeneratorOptions options) {
        Diagnostics generating = new Diagnostics();
        List<GeneratedSource> sources =
                JavaGenerator.generate(api, options, generating).files();
        if (generating.hasErrors()) {
            throw new AssertionError(generating.all().toString());
        }
        return sources;
    }

    /** The files with one class for shapes inside a schema that are equal. */
    public List<GeneratedSource> shared() {
        return generated(api, new GeneratorOptions(PACKAGE, Optional.empty(), Optional.empty(), true, true));
    }

    /** Compiles and loads all files; there must be no warning. */
    public SchemaModels compiled(Path output) {
        assertThat(Compiler.compile(sources, output)).isEmpty();
        loader = Optional.of(Compiler.load(output));
        return this;
    }

    /** The API as it was read. */
    public LinkedApi api() {
        return api;
    }

    /** The generated files. */
    public List<GeneratedSource> sources() {
        return sources;
    }

    /** What was wrong with the schemas. */
    public Diagnostics reading() {
        return reading;
    }

    /** The schema that a file holds as a whole. */
    public LinkedSchema schemaOf(String file) {
        List<LinkedSchema> found = api.schemas().stream()
                .filter(schema -> api.documentOf(schema).equals(schema))
                .filter(schema -> schema.evidence().stream()
                        .anyMatch(place -> place.place().file().equals(file)))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(file + " is the schema of " + found.size() + ": "
                    + found.stream().map(LinkedSchema::id).toList());
        }
        return found.get(0);
    }

    /** The class of a schema; of an alias the class that it stands for. */
    public Class<?> type(LinkedSchema schema) {
        Set<String> seen = new HashSet<>();
        LinkedSchema target = schema;
        while (target.shape().orElse(null) instanceof SchemaShape.ReferenceShape alias && seen.add(target.id())) {
            target = api.schema(alias.target());
        }
        return type(names.type(TypePath.root(target.id())).orElseThrow().toString());
    }

    /** The class of a simple name in the package of the models. */
    public Class<?> type(String simpleName) {
        try {
            return loader.orElseThrow().loadClass(PACKAGE + ".model." + simpleName);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** The codec of a class. */
    @SuppressWarnings("unchecked")
    public static JsonCodec<Object> codec(Class<?> type) {
        try {
            return (JsonCodec<Object>) type.getField("CODEC").get(null);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
