package dev.apograph.sample;

import com.sun.net.httpserver.HttpExchange;
import java.util.ArrayList;
import java.util.List;

/** Shows a request to a reader: the headers that matter, the body without its boundaries, never a credential. */
final class RequestText {

    private RequestText() {}

    static List<String> lines(HttpExchange exchange, String body) {
        List<String> lines = new ArrayList<>();
        if (exchange.getRequestHeaders().containsKey("Authorization")) {
            lines.add("Authorization: Bearer ***");
        }
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            lines.add("Content-Type: " + type.replaceAll(";.*", ""));
        }
        if (type != null && type.startsWith("multipart/")) {
            parts(body, lines);
        } else if (!body.isEmpty()) {
            lines.add(body);
        }
        return lines;
    }

    private static void parts(String body, List<String> lines) {
        for (String line : body.split("\r\n")) {
            if (line.startsWith("Content-Disposition:")) {
                lines.add("part " + line.substring(line.indexOf("name=")));
            }
        }
    }
}
