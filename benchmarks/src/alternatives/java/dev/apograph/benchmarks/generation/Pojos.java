package dev.apograph.benchmarks.generation;

import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jsonschema2pojo.DefaultGenerationConfig;
import org.jsonschema2pojo.Jsonschema2Pojo;
import org.jsonschema2pojo.NoopRuleLogger;

/** Runs jsonschema2pojo over many schemas in one process, each into a package of its own. */
public final class Pojos {

    private Pojos() {}

    /**
     * Writes the classes and prints the schemas for which that worked.
     *
     * @param arguments the output folder and a file that lists schemas, one a line
     * @throws IOException if the list cannot be read or the folder not be made
     */
    public static void main(String[] arguments) throws IOException {
        Path output = Files.createDirectories(Path.of(arguments[0]));
        List<String> done = new ArrayList<>();
        int number = 0;
        for (String schema : Files.readAllLines(Path.of(arguments[1]))) {
            try {
                Jsonschema2Pojo.generate(
                        new One(Path.of(schema).toUri().toURL(), output.toFile(), "pojo.s" + number++),
                        new NoopRuleLogger());
                done.add(schema);
            } catch (RuntimeException | IOException | StackOverflowError cannotDo) {
                System.err.println(schema + ": " + cannotDo);
            }
        }
        done.forEach(System.out::println);
    }

    /** One schema, with the Java types that Apograph uses for numbers. */
    private static final class One extends DefaultGenerationConfig {

        private final URL schema;
        private final File output;
        private final String packageName;

        private One(URL schema, File output, String packageName) {
            this.schema = schema;
            this.output = output;
            this.packageName = packageName;
        }

        @Override
        public Iterator<URL> getSource() {
            return List.of(schema).iterator();
        }

        @Override
        public File getTargetDirectory() {
            return output;
        }

        @Override
        public String getTargetPackage() {
            return packageName;
        }

        @Override
        public boolean isUseLongIntegers() {
            return true;
        }

        @Override
        public boolean isUseBigDecimals() {
            return true;
        }
    }
}
