package dev.apograph.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** The inputs, which every command takes alike. */
final class InputArguments {

    /** What an input is. */
    static final String DESCRIPTION =
            "A page (.txt .md .markdown .html .htm), a JSON Schema (.json .yaml .yml), or a folder of them. Their order"
                    + " does not matter.";

    @Parameters(paramLabel = "INPUT", arity = "1..*", converter = PathArgument.class, description = DESCRIPTION)
    private List<Path> inputs = List.of();

    List<Path> paths() {
        return List.copyOf(inputs);
    }

    /**
     * Refuses a file or folder of output that lies in an input, since the next run would find it there.
     *
     * @param option the option that names the output, for the message
     */
    void refuseOutputInside(Path output, String option, CommandLine command) {
        for (Path input : inputs) {
            if (output.toAbsolutePath()
                    .normalize()
                    .startsWith(input.toAbsolutePath().normalize())) {
                throw new ParameterException(
                        command,
                        "Invalid value for option '" + option + "': " + output + " lies in the input " + input
                                + ", so that the next run would find it there; choose a place outside");
            }
        }
    }
}
