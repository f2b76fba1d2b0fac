package dev.apograph.benchmarks.call;

import dev.apograph.benchmarks.model.Document;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A server in a process of its own whose answers are ready beforehand: one thread, connections that stay open. */
public final class LeanServer {

    private static final int DEVICES_OF_A_PAGE = 8;

    private final Selector selector = Selector.open();
    private final ByteBuffer device = answer("200 OK", Document.SMALL.json());
    private final ByteBuffer page = answer("200 OK", Document.page(DEVICES_OF_A_PAGE));
    private final ByteBuffer created = answer("201 Created", Document.SMALL.json());

    private LeanServer() throws IOException {}

    /**
     * Prints the port and serves until its input ends.
     *
     * @param arguments none
     * @throws IOException if no port can be had
     */
    public static void main(String[] arguments) throws IOException {
        LeanServer server = new LeanServer();
        Thread serving = new Thread(server::serve, "lean-server");
        serving.setDaemon(true);
        System.out.println(server.bind());
        serving.start();
        System.in.readAllBytes();
    }

    /** What has come of a request so far. */
    private static final class Incoming {
        private final byte[] bytes = new byte[1 << 16];
        private int filled;
    }

    private static ByteBuffer answer(String status, byte[] body) {
        byte[] head = ("HTTP/1.1 " + status + "\r\nContent-Type: application/json; charset=utf-8\r\nContent-Length: "
                        + body.length
                        + "\r\nDate: Sun, 22 Nov 2026 12:00:00 GMT\r\nX-Request-Id: 4f9d2c17-6a0b-4c53\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocateDirect(head.length + body.length)
                .put(head)
                .put(body)
                .flip();
    }

    private int bind() throws IOException {
        ServerSocketChannel listening = ServerSocketChannel.open();
        listening.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
        listening.configureBlocking(false);
        listening.register(selector, SelectionKey.OP_ACCEPT);
        return ((InetSocketAddress) listening.getLocalAddress()).getPort();
    }

    private void serve() {
        while (true) {
            try {
                selector.select(this::serve);
            } catch (IOException e) {
                throw new IllegalStateException("the server cannot wait for requests", e);
            }
        }
    }

    private void serve(SelectionKey key) {
        try {
            if (key.isAcceptable()) {
                SocketChannel accepted = ((ServerSocketChannel) key.channel()).accept();
                accepted.configureBlocking(false);
                accepted.setOption(StandardSocketOptions.TCP_NODELAY, true);
                accepted.register(selector, SelectionKey.OP_READ, new Incoming());
            } else {
                read((SocketChannel) key.channel(), (Incoming) key.attachment());
            }
        } catch (IOException e) {
            key.cancel();
        }
    }

    private void read(SocketChannel channel, Incoming incoming) throws IOException {
        int count = channel.read(
                ByteBuffer.wrap(incoming.bytes, incoming.filled, incoming.bytes.length - incoming.filled));
        if (count < 0) {
            channel.close();
            return;
        }
        incoming.filled += count;
        if (incoming.filled >= HttpHead.lengthOfMessage(incoming.bytes, incoming.filled)) {
            incoming.filled = 0; // no side sends a second request before it has its answer
            ByteBuffer answer = answer(incoming.bytes).duplicate();
            while (answer.hasRemaining()) {
                channel.write(answer);
            }
        }
    }

    /** The answer to a request: POST, a page (with a query), or one device. */
    private ByteBuffer answer(byte[] request) {
        if (request[0] == 'P') {
            return created;
        }
        for (int i = 4; request[i] != ' '; i++) {
            if (request[i] == '?') {
                return page;
            }
        }
        return device;
    }
}
