package dev.apograph.spec.contradiction;

import dev.apograph.spec.diagnostic.Diagnostic;
import dev.apograph.spec.diagnostic.DiagnosticCode;
import dev.apograph.spec.diagnostic.Diagnostics;
import dev.apograph.spec.grammar.PageGrammars;
import dev.apograph.spec.link.LinkedApi;
import dev.apograph.spec.link.Linker;
import java.util.List;

/** A page without a contradiction, to be changed in one place. */
final class LampPage {

    private static final String PAGE = """
            # Lamp Actions

            https://api.lights.example/rooms/ROOM_ID/lamps

            Below are the various requests that can be performed against the Lamp resource, as well as the expected
            parameters and the potential responses.

            ## Post

            Hangs a lamp

            ### Method And Url

            POST https://api.lights.example/rooms/ROOM_ID/lamps

            ### Authentication

            A valid api access token is required to access this endpoint. The token must
            include at least one of the following scopes:
            all.Room, or lamp.post.

            ### Request Path Components

            | Path Component | Description | Example |
            | -------------- | ----------- | ------- |
            | ROOM_ID | ID of the room | 5e21 |

            ### Request Query Parameters

            | Name | Required | Description | Default | Example |
            | ---- | -------- | ----------- | ------- | ------- |
            | place | N | Where it hangs. Accepted values are: wall, ceiling | wall | place=wall |
            | extras | N | Comma-separated list of what hangs below. Accepted values are: bell, bird | bell | extras=bell,bird |
            | hours | N | For how long. Defaults to 24 | 24 | hours=12 |
            | since | N | When it began, in ms since epoch |  | since=1465790400000 |

            ### Request Headers

            | Name | Required | Description | Default |
            | ---- | -------- | ----------- | ------- |
            | Authorization | Y | The token of the caller |  |

            ### Request Body

            The body of the request should be serialized JSON that validates against the [Lamp Post](#lamp-post) schema.

            ```json
            {"name": "Luna", "watts": 40, "colours": ["red"]}
            ```

            ### Curl Example

            ```bash
            curl -H 'Content-Type: application/json' \\
                -H 'Accept: application/json' \\
                -H 'Authorization: Bearer YOUR_API_ACCESS_TOKEN' \\
                -X POST \\
                -d '{"name":"Luna","watts":40.0,"colours":["red"]}' \\
                https://api.lights.example/rooms/ROOM_ID/lamps?place=wall
            ```

            ### Successful Responses

            | Code | Type | Description |
            | ---- | ---- | ----------- |
            | 201 | [Lamp Post](#lamp-post) | It hangs |

            ### Error Responses

            | Code | Type | Description |
            | ---- | ---- | ----------- |

            # Schemas

            ## Lamp Post

            What it takes to hang a lamp

            ### Schema

            ```json
            {
              "type": "object",
              "properties": {
                "name": {"type": "string"},
                "watts": {"type": "integer"},
                "colours": {"type": "array", "items": {"type": "string", "enum": ["red", "blue"]}},
                "shade": {"oneOf": [{"type": "string"}, {"type": "object", "required": ["size"]}]},
                "notes": {"type": ["string", "null"]}
              },
              "required": ["name"],
              "additionalProperties": false
            }
            ```

            ### Example

            ```json
            {"name": "Sol", "shade": {"size": 3}, "notes": null}
            ```
            """;

    private LampPage() {}

    /** The findings of the page after a change; the changed text must stand in it. */
    static List<Diagnostic> findings(String from, String to) {
        if (!PAGE.contains(from)) {
            throw new IllegalArgumentException("not on the page: " + from);
        }
        Diagnostics diagnostics = new Diagnostics();
        LinkedApi api = Linker.link(
                PageGrammars.read("lamp.md", PAGE.replace(from, to), diagnostics)
                        .api(),
                List.of(),
                diagnostics);
        Contradictions.find(api, diagnostics);
        return diagnostics.all().stream()
                .filter(finding -> finding.code() != DiagnosticCode.SCHEMA_NOT_SUPPLIED)
                .toList();
    }

    /** The line on which a text stands on the page, counted from 1. */
    static int line(String text) {
        return 1
                + (int) PAGE.substring(0, PAGE.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
    }
}
