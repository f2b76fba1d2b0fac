package dev.apograph.generator.suite;

import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.text.GeneratedSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The javac of another JDK, which works while the tests go on. */
public final class OtherCompiler {

    private final Process process;
    private final Path output;

    private OtherCompiler(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** The home of a JDK 25: {@code JAVA_25_HOME}, else one that a Linux distribution installs. */
    public static Optional<Path> jdk25() {
        return Stream.concat(Stream.ofNullable(System.getenv("JAVA_25_HOME")).map(Path::of), installed().stream())
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .findFirst();
    }

    /** Starts to compile files as strictly as a user might, for the release of the JDK itself. */
    static OtherCompiler start(Path home, List<GeneratedSource> sources, Path folder) {
        return start(home, sources, Compiler.classPath(), folder);
    }

    /** The same with a class path of its own. */
    public static OtherCompiler start(Path home, List<GeneratedSource> sources, List<Path> classPath, Path folder) {
        List<String> arguments = new ArrayList<>(List.of("-Xlint:all", "-Werror", "-proc:none", "-encoding", "UTF-8"));
        arguments.addAll(List.of(
                "-cp", joined(classPath), "-d", folder.resolve("classes").toString()));
        try {
            for (GeneratedSource source : sources) {
                Path file = folder.resolve("sources").resolve(source.path().toString());
                Files.createDirectories(file.getParent());
                Files.writeString(file, source.text());
                arguments.add(file.toString());
            }
            Path argumentFile = Files.write(folder.resolve("arguments"), arguments);
            Path output = folder.resolve("output");
            Process process = new ProcessBuilder(home.resolve("bin/javac").toString(), "@" + argumentFile)
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            return new OtherCompiler(process, output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end. */
    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits for the end; everything that was said until then. */
    public String said() throws InterruptedException, IOException {
        process.waitFor();
        return Files.readString(output);
    }

    /** Stops it if it is still at work. */
    void end() {
        process.destroy();
    }

    private static String joined(List<Path> classPath) {
        return classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    private static List<Path> installed() {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.filter(home -> home.getFileName().toString().contains("25"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
