package dev.apograph.runtime.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server on a bare socket, which can therefore lie: it sends whatever its script says. */
final class RawServer implements AutoCloseable {

    private final ServerSocket listener;
    private final Script script;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    /** What to do with a request; the connection is closed if it throws. */
    interface Script {
        void answer(Received request, OutputStream out) throws IOException, InterruptedException;
    }

    /** A request as it came in. */
    record Received(String line, Map<String, List<String>> headers, byte[] body) {

        String target() {
            return line.split(" ")[1];
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        String header(String name) {
            return String.join(" | ", headers.getOrDefault(name, List.of()));
        }
    }

    RawServer(Script script) throws IOException {
        this(script, 50);
    }

    /** A server with a longer queue of connections that are not yet accepted. */
    RawServer(Script script, int backlog) throws IOException {
        this.listener = new ServerSocket(0, backlog, InetAddress.getLoopbackAddress());
        this.script = script;
        start(this::accept);
    }

    /** A server that gives every request the same answer. */
    static RawServer of(String answer) throws IOException {
        return new RawServer((request, out) -> out.write(answer.getBytes(StandardCharsets.UTF_8)));
    }

    /** An answer with a length. */
    static String answer(String statusAndHeaders, String body) {
        return "HTTP/1.1 " + statusAndHeaders + "\r\nContent-Length: " + body.getBytes(StandardCharsets.UTF_8).length
                + "\r\n\r\n" + body;
    }

    static void send(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    String url() {
        return "http://127.0.0.1:" + listener.getLocalPort();
    }

    List<Received> received() {
        return received;
    }

    int connections() {
        return sockets.size();
    }

    /** Whether the client closes all its connections within two seconds. */
    boolean allClosedByClient() throws IOException {
        for (Socket socket : sockets) {
            try {
                socket.setSoTimeout(2_000);
                while (socket.getInputStream().read() >= 0) {
                    // what the client still sends does not matter
                }
            } catch (java.net.SocketTimeoutException stillOpen) {
                return false;
            } catch (IOException reset) {
                continue;
            }
        }
        return true;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                start(() -> serve(socket));
            }
        } catch (IOException closed) {
            assert listener.isClosed();
        }
    }

    private void serve(Socket socket) {
        try {
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (String line = line(in); !line.isEmpty(); line = line(in)) {
                Map<String, List<String>> headers = headers(in);
                Received request = new Received(line, headers, body(in, headers));
                received.add(request);
                script.answer(request, socket.getOutputStream());
                socket.getOutputStream().flush();
            }
        } catch (Reset reset) {
            resetQuietly(socket);
        } catch (IOException | InterruptedException over) {
            closeQuietly(socket);
        }
    }

    /** Thrown by a script, ends the connection by a reset instead of an orderly close. */
    static final class Reset extends IOException {

        private static final long serialVersionUID = 1L;
    }

    private static void resetQuietly(Socket socket) {
        try {
            socket.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        closeQuietly(socket);
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int next = in.read();
        while (next >= 0 && next != '\n') {
            if (next != '\r') {
                bytes.write(next);
            }
            next = in.read();
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    private static Map<String, List<String>> headers(InputStream in) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
                    .add(line.substring(colon + 1).strip());
        }
        return headers;
    }

    private static byte[] body(InputStream in, Map<String, List<String>> headers) throws IOException {
        if (headers.getOrDefault("transfer-encoding", List.of())
                .toString()
                .toLowerCase(Locale.ROOT)
                .contains("chunked")) {
            ByteArrayOutputStream body = new ByteArrayOutputStream();
            int size = Integer.parseInt(line(in), 16);
            while (size > 0) {
                body.write(in.readNBytes(size));
                line(in);
                size = Integer.parseInt(line(in), 16);
            }
            line(in);
            return body.toByteArray();
        }
        return in.readNBytes(Integer.parseInt(
                headers.getOrDefault("content-length", List.of("0")).get(0)));
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
