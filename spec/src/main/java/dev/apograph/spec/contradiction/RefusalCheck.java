package dev.apograph.spec.contradiction;

import dev.apograph.spec.definition.EndpointDefinition;
import dev.apograph.spec.definition.ResponseDefinition;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import java.util.List;

/** Finds endpoints that are documented as refused (RFC 9110, section 15.5.6). */
final class RefusalCheck {

    private static final int METHOD_NOT_ALLOWED = 405;

    private RefusalCheck() {}

    static void check(EndpointDefinition endpoint, Findings findings) {
        List<ResponseDefinition> responses = endpoint.responses();
        if (!responses.isEmpty() && responses.stream().allMatch(one -> one.status() == METHOD_NOT_ALLOWED)) {
            findings.add(
                    DiagnosticCode.ENDPOINT_REFUSED,
                    endpoint.method().evidence().place(),
                    responses.get(0).evidence().place(),
                    "the endpoint is documented, and 405 is its only status: the server refuses it",
                    "");
        }
    }
}
