package dev.apograph.benchmarks.call;

import dev.apograph.benchmarks.model.Document;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** Requests that are ready beforehand, each thread over a socket of its own; of an answer only its length is read. */
final class SocketCalls implements DeviceCalls {

    private static final String PATH = "/applications/" + APPLICATION + "/devices";

    private final byte[] get = request("GET " + PATH + "/" + DEVICE, "", new byte[0]);
    private final byte[] list = request("GET " + PATH + "?page=0&perPage=8", "", new byte[0]);
    private final byte[] post = request("POST " + PATH, "Content-Type: application/json\r\n", Document.SMALL.json());
    private final ThreadLocal<Socket> sockets;
    private final ThreadLocal<byte[]> buffers = ThreadLocal.withInitial(() -> new byte[1 << 16]);

    SocketCalls(String url) {
        URI target = URI.create(url);
        this.sockets = ThreadLocal.withInitial(() -> connect(target));
    }

    private static Socket connect(URI target) {
        try {
            Socket socket = new Socket(target.getHost(), target.getPort());
            socket.setTcpNoDelay(true);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] request(String line, String type, byte[] body) {
        String head = line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + TOKEN
                + "\r\nAccept: application/json\r\n" + type + "Content-Length: " + body.length + "\r\n\r\n";
        return (head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Object get() throws IOException {
        return exchange(get);
    }

    @Override
    public Object list() throws IOException {
        return exchange(list);
    }

    @Override
    public Object post() throws IOException {
        return exchange(post);
    }

    private Integer exchange(byte[] request) throws IOException {
        Socket socket = sockets.get();
        socket.getOutputStream().write(request);
        InputStream in = socket.getInputStream();
        byte[] buffer = buffers.get();
        int filled = 0;
        int whole = Integer.MAX_VALUE;
        while (filled < whole) {
            int count = in.read(buffer, filled, buffer.length - filled);
            if (count < 0) {
                throw new EOFException("the answer ends early");
            }
            filled += count;
            whole = whole == Integer.MAX_VALUE ? HttpHead.lengthOfMessage(buffer, filled) : whole;
        }
        return filled;
    }
}
