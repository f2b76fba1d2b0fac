package dev.apograph.generator.testing;

import dev.apograph.generator.text.JavaCode;
import java.util.ArrayList;
import java.util.List;

/** Expressions that several kinds of contract tests share. */
final class ContractStatements {

    private ContractStatements() {}

    // ContractCheck.assertAllListed(model)  or  ContractCheck.assertUnlisted(model, "first", "second")
    static JavaCode listed(JavaCode model, List<String> unlisted) {
        if (unlisted.isEmpty()) {
            return JavaCode.of("$T.assertAllListed($L)", TestingTypes.CONTRACT_CHECK, model);
        }
        List<JavaCode> arguments = new ArrayList<>(List.of(model));
        unlisted.forEach(name -> arguments.add(TextValues.literal(name)));
        return JavaCode.of("$T.assertUnlisted($L)", TestingTypes.CONTRACT_CHECK, JavaCode.commaSeparated(arguments));
    }
}
