package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import java.util.Map;

/** The types of client-runtime and JUnit that generated tests name. */
final class TestingTypes {

    static final ClassName TEST = ClassName.get("org.junit.jupiter.api", "Test");
    static final ClassName AFTER_EACH = ClassName.get("org.junit.jupiter.api", "AfterEach");
    static final ClassName CONTRACT_CHECK = ClassName.get("dev.apograph.runtime.testing", "ContractCheck");
    static final ClassName EXPECTED_REQUEST = ClassName.get("dev.apograph.runtime.testing", "ExpectedRequest");
    static final ClassName STUB_ANSWER = ClassName.get("dev.apograph.runtime.testing", "StubAnswer");
    static final ClassName RETRY_POLICY = ClassName.get("dev.apograph.runtime", "RetryPolicy");

    private static final ClassName REDIRECT = ClassName.get("dev.apograph.runtime", "RedirectException");
    private static final ClassName CLIENT_ERROR = ClassName.get("dev.apograph.runtime", "ClientErrorException");
    private static final ClassName SERVER_ERROR = ClassName.get("dev.apograph.runtime", "ServerErrorException");
    private static final ClassName UNEXPECTED = ClassName.get("dev.apograph.runtime", "UnexpectedStatusException");

    private static final Map<Integer, ClassName> FAILURES = Map.of(
            400, ClassName.get("dev.apograph.runtime", "BadRequestException"),
            401, ClassName.get("dev.apograph.runtime", "UnauthorizedException"),
            403, ClassName.get("dev.apograph.runtime", "ForbiddenException"),
            404, ClassName.get("dev.apograph.runtime", "NotFoundException"),
            405, ClassName.get("dev.apograph.runtime", "MethodNotAllowedException"),
            409, ClassName.get("dev.apograph.runtime", "ConflictException"),
            410, ClassName.get("dev.apograph.runtime", "GoneException"),
            422, ClassName.get("dev.apograph.runtime", "UnprocessableContentException"),
            429, ClassName.get("dev.apograph.runtime", "TooManyRequestsException"));

    private TestingTypes() {}

    /** The exception of a status that is no success. */
    static ClassName failure(int status) {
        return FAILURES.getOrDefault(
                status,
                switch (status / 100) {
                    case 3 -> REDIRECT;
                    case 4 -> CLIENT_ERROR;
                    case 5 -> SERVER_ERROR;
                    default -> UNEXPECTED;
                });
    }
}
