package dev.apograph.cli;

import static com.google.common.truth.Truth.assertWithMessage;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.runtime.RuntimeVersion;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Compiles and documents generated sources as a user would, with every warning an error. */
final class JavaTools {

    private JavaTools() {}

    /** Compiles with the compiler of this virtual machine. */
    static void compile(List<Path> sources, Path classes) {
        run("javac", compilerArguments(sources, classes, classPath()));
    }

    /** The same for a program that has Jackson's databind among its own dependencies. */
    static void compileWithDatabind(List<Path> sources, Path classes) {
        run("javac", compilerArguments(sources, classes, classPathWithDatabind()));
    }

    /** The command line that runs a compiled program, which may use Jackson's databind. */
    static List<String> program(Path classes, String name) {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return List.of(java.toString(), "-cp", classes + File.pathSeparator + classPathWithDatabind(), name);
    }

    private static String classPathWithDatabind() {
        return classPath() + File.pathSeparator + locations(ObjectMapper.class, JsonIgnore.class);
    }

    /** Compiles with the compiler of another JDK. */
    static void compile(Path javaHome, List<Path> sources, Path classes) {
        Path arguments = classes.resolveSibling(classes.getFileName() + ".args");
        try {
            Files.write(arguments, compilerArguments(sources, classes, classPath()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        CommandRun run =
                CommandRun.ofProcess(List.of(javaHome.resolve("bin/javac").toString(), "@" + arguments));
        assertWithMessage("javac of %s said:\n%s%s", javaHome, run.out(), run.err())
                .that(run.exitCode())
                .isEqualTo(0);
    }

    /** Runs javadoc with all of doclint. */
    static void document(List<Path> sources, Path docs) {
        List<String> arguments = new ArrayList<>(List.of(
                "-Xdoclint:all", "-Werror", "-quiet", "-encoding", "UTF-8", "-cp", classPath(), "-d", docs.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        run("javadoc", arguments);
    }

    /** The home of a JDK 25, where there is one. */
    static Optional<Path> jdk25() {
        return Stream.concat(
                        Stream.ofNullable(System.getenv("JAVA_25_HOME")).map(Path::of),
                        installed(Path.of("/usr/lib/jvm")))
                .filter(home -> Files.isExecutable(home.resolve("bin/javac")))
                .findFirst();
    }

    /** What generated code needs to compile and run: the runtime, Jackson's core and JSpecify. */
    static String classPath() {
        return locations(RuntimeVersion.class, JsonFactory.class, NullMarked.class);
    }

    private static String locations(Class<?>... types) {
        return Stream.of(types)
                .map(type -> locationOf(type).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<String> compilerArguments(List<Path> sources, Path classes, String classPath) {
        List<String> arguments = new ArrayList<>(
                List.of("-Xlint:all", "-Werror", "--release", "17", "-cp", classPath, "-d", classes.toString()));
        sources.forEach(source -> arguments.add(source.toString()));
        return arguments;
    }

    private static void run(String tool, List<String> arguments) {
        StringWriter output = new StringWriter();
        int exitCode = ToolProvider.findFirst(tool)
                .orElseThrow()
                .run(new PrintWriter(output), new PrintWriter(output), arguments.toArray(String[]::new));
        assertWithMessage("%s said:\n%s", tool, output).that(exitCode).isEqualTo(0);
    }

    private static Stream<Path> installed(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*25*")) {
            List<Path> homes = new ArrayList<>();
            found.forEach(homes::add);
            return homes.stream().sorted();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path locationOf(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
