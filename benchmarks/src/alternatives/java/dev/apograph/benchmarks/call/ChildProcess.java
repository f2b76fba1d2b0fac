package dev.apograph.benchmarks.call;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A JVM that is talked to line by line and ends with its input. */
final class ChildProcess implements AutoCloseable {

    private final Process process;
    private final PrintStream out;
    private final BufferedReader in;

    /** Starts the main class with arguments, on the class path of this JVM. */
    ChildProcess(Class<?> main, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xms256m", "-Xmx256m"));
        command.addAll(List.of(System.getProperty("calls.options", "").strip().split("\\s+")));
        command.removeIf(String::isEmpty);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        this.process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.out = new PrintStream(process.getOutputStream(), true, StandardCharsets.UTF_8);
        this.in = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Says a line and reads the answer. */
    String ask(String line) throws IOException {
        out.println(line);
        return readLine();
    }

    /** The next line that the process prints. */
    String readLine() throws IOException {
        String line = in.readLine();
        if (line == null) {
            throw new IOException("the process ended");
        }
        return line;
    }

    @Override
    public void close() {
        out.close();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
        }
    }
}
