package dev.apograph.benchmarks.call;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.apograph.benchmarks.model.Document;
import dev.apograph.benchmarks.model.HandWritten;
import dev.apograph.benchmarks.model.Records;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** What a team writes by hand: a request with a timeout, a look at the status, a mapper. No retries, no limits. */
final class PlainCalls implements DeviceCalls {

    private final ObjectMapper mapper = HandWritten.mapper();
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String url;
    private final Records.Device device;

    PlainCalls(String url) {
        this.url = url;
        try {
            this.device = mapper.readValue(Document.SMALL.json(), Records.Device.class);
        } catch (IOException e) {
            throw new IllegalStateException("the device cannot be read", e);
        }
    }

    @Override
    public Object get() throws IOException, InterruptedException {
        HttpRequest request = request(
                        "/applications/" + encoded(APPLICATION) + "/devices/" + encoded(DEVICE))
                .GET()
                .build();
        return read(request, 200, Records.Device.class);
    }

    @Override
    public Object list() throws IOException, InterruptedException {
        HttpRequest request = request(
                        "/applications/" + encoded(APPLICATION) + "/devices?page=" + 0 + "&perPage=" + 8)
                .GET()
                .build();
        return read(request, 200, Records.Devices.class);
    }

    @Override
    public Object post() throws IOException, InterruptedException {
        HttpRequest request = request("/applications/" + encoded(APPLICATION) + "/devices")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(mapper.writeValueAsBytes(device)))
                .build();
        return read(request, 201, Records.Device.class);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(url + path))
                .header("Authorization", "Bearer " + TOKEN)
                .header("Accept", "application/json")
                .timeout(Duration.ofSeconds(60));
    }

    private <T> T read(HttpRequest request, int status, Class<T> type) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        if (response.statusCode() != status) {
            throw new IOException("status " + response.statusCode());
        }
        return mapper.readValue(response.body(), type);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
