package dev.apograph.runtime.http;

import static dev.apograph.runtime.http.RawServer.answer;

import dev.apograph.runtime.CallOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A row of the table of faults: what the server does, and what the caller of a GET and of a POST sees of it.
 *
 * @param name number and description
 * @param script makes what the server does; asked anew for each call
 * @param get what a GET gives: the simple name of an exception or the JSON of the result
 * @param getRequests how many requests a GET makes
 * @param post what a POST gives
 * @param postRequests how many requests a POST makes
 * @param options the settings of the call
 * @param realTime whether time matters: the call has 250 milliseconds; else waiting takes no time
 */
record Fault(
        String name,
        Supplier<RawServer.Script> script,
        String get,
        int getRequests,
        String post,
        int postRequests,
        CallOptions options,
        boolean realTime) {

    static final String CANARY = "canary-5d1e";

    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String BROKEN = "ConnectionException";
    private static final String MALFORMED = "MalformedResponseException";
    private static final String REDIRECT = "RedirectException";

    @Override
    public String toString() {
        return name;
    }

    /** The same for both methods: nothing is sent again. */
    private static Fault once(String name, String raw, String outcome) {
        return of(name, sending(raw), outcome, 1, outcome, 1);
    }

    /** Sent again where that may be. */
    private static Fault again(String name, String raw, String outcome) {
        return of(name, sending(raw), outcome, 3, outcome, 1);
    }

    private static Fault of(
            String name, Supplier<RawServer.Script> script, String get, int gets, String post, int posts) {
        return new Fault(name, script, get, gets, post, posts, CallOptions.none(), false);
    }

    private Fault with(CallOptions other) {
        return new Fault(name, script, get, getRequests, post, postRequests, other, realTime);
    }

    private static Fault late(String name, RawServer.Script script) {
        CallOptions options =
                CallOptions.builder().timeout(Duration.ofMillis(250)).build();
        String outcome = "CallTimeoutException";
        return new Fault(name, () -> script, outcome, 1, outcome, 1, options, true);
    }

    private static Supplier<RawServer.Script> sending(String raw) {
        return sending(raw.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** Sends bytes and closes the connection. */
    private static Supplier<RawServer.Script> sending(byte[] raw) {
        return () -> (request, out) -> {
            out.write(raw);
            out.flush();
            throw new IOException("close");
        };
    }

    /** One answer after the other, the last for ever. */
    private static Supplier<RawServer.Script> inTurn(String... answers) {
        return () -> {
            AtomicInteger next = new AtomicInteger();
            return (request, out) -> RawServer.send(out, answers[Math.min(next.getAndIncrement(), answers.length - 1)]);
        };
    }

    private static void drip(OutputStream out, String start, String piece, long millis)
            throws IOException, InterruptedException {
        RawServer.send(out, start);
        while (true) {
            RawServer.send(out, piece);
            Thread.sleep(millis);
        }
    }

    static Stream<Fault> all() {
        return Stream.of(connections(), times(), bodies(), sizes(), redirects(), headers(), encodings(), lengths())
                .flatMap(List::stream);
    }

    private static List<Fault> connections() {
        return List.of(
                of("F2 closed before headers", sending(""), BROKEN, 6, BROKEN, 1), // the JDK sends each GET once more
                of(
                        "F3 storm of 429",
                        inTurn(answer("429 Slow\r\nRetry-After: 1", CANARY)),
                        "TooManyRequestsException",
                        3,
                        "TooManyRequestsException",
                        1),
                of(
                        "F4 absurd Retry-After",
                        inTurn(answer("503 X\r\nRetry-After: NaN", ""), answer("503 X\r\nRetry-After: -5", "{}")),
                        "ServerErrorException",
                        3,
                        "ServerErrorException",
                        1),
                of(
                        "F5 Retry-After-Ms",
                        inTurn(answer("429 X\r\nRetry-After-Ms: 12.5", ""), answer("200 OK", "{}")),
                        "{}",
                        2,
                        "TooManyRequestsException",
                        1),
                of(
                        "F7 500, then 200",
                        inTurn(answer("500 X", CANARY), answer("200 OK", "{}")),
                        "{}",
                        2,
                        "ServerErrorException",
                        1),
                of(
                        "F8 reset in the body",
                        () -> (request, out) -> {
                            RawServer.send(out, OK + "Content-Length: 100\r\n\r\n{\"a\":");
                            Thread.sleep(20);
                            throw new RawServer.Reset();
                        },
                        BROKEN,
                        3,
                        BROKEN,
                        1));
    }

    private static List<Fault> times() {
        return List.of(
                late("F10 headers never come", (request, out) -> Thread.sleep(10_000)),
                late("F11 headers drip", (request, out) -> drip(out, OK + "X: ", "a", 20)),
                late("F12 body stalls", (request, out) -> {
                    RawServer.send(out, OK + "Content-Length: 100\r\n\r\n{\"" + CANARY);
                    Thread.sleep(10_000);
                }),
                late("F13 body drips", (request, out) -> drip(out, OK + "\r\n{", " ", 20)));
    }

    private static List<Fault> bodies() {
        return List.of(
                once("F15 page with 200", answer("200 OK\r\nContent-Type: text/html", "<p>" + CANARY), MALFORMED),
                again(
                        "F15 page with 502",
                        answer("502 Bad\r\nContent-Type: text/html", CANARY),
                        "ServerErrorException"),
                once("F16 empty", answer("200 OK", ""), MALFORMED),
                once("F16 null", answer("200 OK", "null"), MALFORMED),
                once("F16 white space", answer("200 OK", " \r\n\t"), MALFORMED),
                again("F17 204 with a body", answer("204 No", CANARY), BROKEN),
                once("F17 304", "HTTP/1.1 304 No\r\n\r\n", REDIRECT),
                once("F17 some interim answers", "HTTP/1.1 103 X\r\n\r\n".repeat(3) + answer("200 OK", "{}"), "{}"),
                again("F17 storm of interim answers", "HTTP/1.1 103 X\r\n\r\n".repeat(500), BROKEN),
                once("F18 wrong type", answer("200 OK", "[\"" + CANARY + "\"]"), MALFORMED),
                once(
                        "F19 numbers",
                        answer("200 OK", "{\"a\":[1e400,-0,1.0,9223372036854775808]}"),
                        "{\"a\":[1e400,-0,1.0,9223372036854775808]}"),
                once(
                        "F32 the token in an error",
                        answer("401 No\r\nX-Echo: " + CANARY, CANARY),
                        "UnauthorizedException"),
                once("F41 UTF-16", OK + "\r\n\0{\0}", MALFORMED),
                once("F41 wrong label", answer("200 OK\r\nContent-Type: application/json;charset=x", "{}"), "{}"),
                once("F41 broken UTF-8", OK + "\r\n{\"a\":\"\u00c3\u0028\"}", MALFORMED));
    }

    private static List<Fault> sizes() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        CallOptions small = CallOptions.builder().maxResponseBytes(1 << 20).build();
        return List.of(
                once("F20 depth", OK + "\r\n" + deep, MALFORMED),
                once("F21 long string", OK + "\r\n{\"a\":\"" + "x".repeat(21_000_000), MALFORMED),
                once("F22 long number", OK + "\r\n{\"a\":" + "1".repeat(2_000_000), MALFORMED),
                of(
                                "F23 endless items",
                                () -> (request, out) -> drip(out, OK + "\r\n{\"a\":[", "1,".repeat(50_000), 0),
                                "ResponseTooLargeException",
                                1,
                                "ResponseTooLargeException",
                                1)
                        .with(small),
                of(
                        "F32 endless error",
                        () -> (request, out) -> drip(out, "HTTP/1.1 400 Bad\r\n\r\n", CANARY.repeat(5_000), 0),
                        "BadRequestException",
                        1,
                        "BadRequestException",
                        1));
    }

    private static List<Fault> redirects() {
        return Stream.of(
                        "F24 other port|https://127.0.0.1:1/" + CANARY,
                        "F24 other host|https://evil.example/",
                        "F25 file|file:///etc/passwd",
                        "F25 script|javascript:alert(1)",
                        "F25 no scheme|//evil.example/x",
                        "F25 empty|")
                .map(row -> row.split("\\|", 2))
                .flatMap(row -> Stream.of("302", "307")
                        .map(status -> once(
                                row[0] + " " + status, answer(status + " Moved\r\nLocation: " + row[1], ""), REDIRECT)))
                .collect(java.util.stream.Collectors.collectingAndThen(java.util.stream.Collectors.toList(), rows -> {
                    rows.add(once("F25 300 without a place", answer("300 Many", ""), REDIRECT));
                    rows.add(of(
                            "F26 loop of 307",
                            inTurn(answer("307 Moved\r\nLocation: /a", "")),
                            REDIRECT,
                            6,
                            REDIRECT,
                            6));
                    return rows;
                }));
    }

    private static List<Fault> headers() {
        return List.of(
                once("F31 folded header", OK + "X-A: a\r\n b\r\nContent-Length: 2\r\n\r\n{}", "{}"),
                once(
                        "F31 5,000 cookies",
                        OK + "Set-Cookie: a=b\r\n".repeat(5_000) + "Content-Length: 2\r\n\r\n{}",
                        "{}"),
                again("F31 10,000 cookies", OK + "Set-Cookie: a=b\r\n".repeat(10_000) + "\r\n{}", BROKEN),
                again("F31 1 MB of headers", OK + ("X-A: " + CANARY + "\r\n").repeat(60_000) + "\r\n{}", BROKEN),
                again("F44 garbage", CANARY + "\r\n\r\n", BROKEN),
                again("F44 HTTP/0.9", "{}", BROKEN),
                again("F44 status 2x", "HTTP/1.1 2" + CANARY + "\r\n\r\n", BROKEN),
                once("F44 status 600", answer("600 X", "{}"), "UnexpectedStatusException"),
                once("F44 status 999", answer("999 " + CANARY, CANARY), "UnexpectedStatusException"));
    }

    private static List<Fault> encodings() {
        byte[] packed = gzip("{\"a\":1}");
        CallOptions small = CallOptions.builder().maxResponseBytes(1 << 16).build();
        return List.of(
                of("F33 gzip", sending(encoded("gzip", packed, packed.length)), "{\"a\":1}", 1, "{\"a\":1}", 1),
                of("F33 gzip cut", sending(encoded("gzip", packed, packed.length - 4)), BROKEN, 3, BROKEN, 1),
                once("F33 wrong label", answer("200 OK\r\nContent-Encoding: gzip", CANARY), MALFORMED),
                once("F33 unknown label", answer("200 OK\r\nContent-Encoding: odd", "{}"), MALFORMED),
                of(
                                "F33 bomb",
                                sending(encoded("gzip", gzip(" ".repeat(1 << 24)), gzip(" ".repeat(1 << 24)).length)),
                                "ResponseTooLargeException",
                                1,
                                "ResponseTooLargeException",
                                1)
                        .with(small));
    }

    private static List<Fault> lengths() {
        return List.of(
                once("F39 too small", OK + "Content-Length: 1\r\n\r\n{}", MALFORMED),
                again("F39 too large", OK + "Content-Length: 9\r\n\r\n{}", BROKEN),
                once("F39 negative", OK + "Content-Length: -1\r\n\r\n{}", BROKEN),
                once("F39 two", OK + "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ", BROKEN),
                once(
                        "F39 with chunks",
                        OK + "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
                        BROKEN),
                again("F39 bad chunk", OK + "Transfer-Encoding: chunked\r\n\r\n" + CANARY + "\r\n{}", BROKEN),
                again("F39 no last chunk", OK + "Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", BROKEN),
                once("F39 cut without a length", OK + "\r\n{\"a\":1", MALFORMED));
    }

    private static byte[] gzip(String plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] encoded(String encoding, byte[] body, int sent) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((OK + "Content-Encoding: " + encoding + "\r\nContent-Length: " + sent + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        bytes.write(body, 0, sent);
        return bytes.toByteArray();
    }
}
