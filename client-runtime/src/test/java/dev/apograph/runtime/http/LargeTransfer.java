package dev.apograph.runtime.http;

import dev.apograph.runtime.CallOptions;
import dev.apograph.runtime.Download;
import dev.apograph.runtime.FilePart;
import dev.apograph.runtime.json.JsonCodecs;
import dev.apograph.runtime.json.JsonValue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;

/** A program that sends and saves a file of a size against its own server, and prints what moved; run in a small heap. */
final class LargeTransfer {

    private static final byte[] PIECE = new byte[64 << 10];

    private LargeTransfer() {}

    /** The bytes to move and the folder to save to. */
    public static void main(String[] arguments) throws IOException {
        long size = Long.parseLong(arguments[0]);
        Path target = Path.of(arguments[1], "saved.bin");
        Arrays.fill(PIECE, (byte) 'x');
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> serve(listener, size), "server");
            server.setDaemon(true);
            server.start();
            try (HttpCaller caller = new TestClient()
                    .baseUrl("http://127.0.0.1:" + listener.getLocalPort())
                    .timeout(Duration.ofMinutes(20))
                    .attemptTimeout(Duration.ofMinutes(20))
                    .build()) {
                System.out.println("sent " + upload(caller, size));
                System.out.println("saved " + download(caller, target) + " " + Files.size(target));
            }
        } finally {
            Files.deleteIfExists(target);
        }
    }

    private static String upload(HttpCaller caller, long size) {
        Endpoint<JsonValue> endpoint = Endpoint.<JsonValue>builder("T.upload", "POST", "/up")
                .multipart()
                .success(200, JsonCodecs.VALUE)
                .build();
        AtomicLong told = new AtomicLong();
        FilePart part =
                FilePart.of("large.bin", new Pieces(size), size).withProgress((bytes, total) -> told.set(bytes));
        JsonValue received =
                caller.execute(endpoint.call(CallOptions.none()).parameters(out -> out.part("file", part)));
        return received + " " + told.get();
    }

    private static long download(HttpCaller caller, Path target) throws IOException {
        Endpoint<Download> endpoint =
                Endpoint.builderOfDownload("T.download", "GET", "/down").build();
        return caller.execute(endpoint.call(CallOptions.none())).saveTo(target);
    }

    private static void serve(ServerSocket listener, long size) {
        try (Socket socket = listener.accept()) {
            InputStream in = new BufferedInputStream(socket.getInputStream(), PIECE.length);
            OutputStream out = socket.getOutputStream();
            for (String head = head(in); !head.isEmpty(); head = head(in)) {
                if (head.startsWith("POST")) {
                    long length = Long.parseLong(head.replaceAll("(?is).*content-length: ([0-9]+).*", "$1"));
                    in.skipNBytes(length);
                    String body = String.valueOf(length > size);
                    out.write(RawServer.answer("200 OK", body).getBytes(StandardCharsets.UTF_8));
                } else {
                    out.write(("HTTP/1.1 200 OK\r\nContent-Length: " + size + "\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
                    new Pieces(size).transferTo(out);
                }
                out.flush();
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder();
        int next = in.read();
        while (next >= 0 && head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0) {
            head.append((char) next);
            next = head.indexOf("\r\n\r\n", Math.max(0, head.length() - 4)) < 0 ? in.read() : 0;
        }
        return head.toString();
    }

    /** So many bytes out of nothing. */
    private static final class Pieces extends InputStream {

        private long left;

        Pieces(long size) {
            this.left = size;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException("one byte at a time would take for ever");
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            int count = (int) Math.min(Math.min(length, PIECE.length), left);
            System.arraycopy(PIECE, 0, target, offset, count);
            left -= count;
            return count == 0 && length > 0 ? -1 : count;
        }
    }
}
