package dev.apograph.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code apograph}. */
@Command(
        name = "apograph",
        description = "Reads saved API documentation pages and JSON Schemas and writes a Java client from them.",
        mixinStandardHelpOptions = true,
        versionProvider = VersionResource.class,
        subcommands = {
            CheckCommand.class,
            ExplainCommand.class,
            ExtractCommand.class,
            GenerateCommand.class,
            ReportCommand.class
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:the input has errors or does not meet the demands; nothing was written but a report",
            "2:wrong usage",
            "3:the output could not be written",
            "70:a bug of Apograph"
        })
public final class Apograph implements Runnable {

    /** System property that adds the stack trace to the report of a bug. */
    private static final String DEBUG = "apograph.debug";

    @Spec
    private CommandSpec spec;

    /** Picocli makes the command. */
    Apograph() {}

    /**
     * Runs a command and ends the virtual machine with its exit code.
     *
     * @param arguments the command line
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    /** Runs a command; both streams receive UTF-8, whatever the locale. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Apograph())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setExpandAtFiles(false)
                .setExecutionExceptionHandler((failure, command, parsed) -> reportBug(failure, errors));
        try {
            return line.execute(arguments);
        } catch (Error failure) { // an input that is too much for the machine still gets its one line
            return reportBug(failure, errors);
        }
    }

    /** Called when no command is named. */
    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "Missing command: check, explain, extract, generate or report");
    }

    private static int reportBug(Throwable failure, PrintWriter errors) {
        errors.println("apograph: internal error " + failure.getClass().getName() + "; please report it, with what -D"
                + DEBUG + " prints beside it");
        if (System.getProperty(DEBUG) != null) {
            failure.printStackTrace(errors);
        }
        return ExitCode.BUG;
    }
}
