package dev.apograph.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Parameters;

/** The inputs, which both commands take alike. */
final class InputArguments {

    @Parameters(
            paramLabel = "INPUT",
            arity = "1..*",
            converter = PathArgument.class,
            description =
                    "A page (.txt .md .markdown .html .htm), a JSON Schema (.json .yaml .yml), or a folder of them."
                            + " Their order does not matter.")
    private List<Path> inputs = List.of();

    List<Path> paths() {
        return List.copyOf(inputs);
    }
}
