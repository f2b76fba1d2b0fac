package dev.apograph.benchmarks.call;

import dev.apograph.benchmarks.model.Document;
import dev.apograph.benchmarks.openapi.ApiClient;
import dev.apograph.benchmarks.openapi.ApiException;
import dev.apograph.benchmarks.openapi.api.DeviceApi;
import dev.apograph.benchmarks.openapi.api.DevicesApi;
import dev.apograph.benchmarks.openapi.model.Device;
import dev.apograph.benchmarks.openapi.model.DevicesGetPageParameter;
import dev.apograph.benchmarks.openapi.model.DevicesGetPerPageParameter;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;

/** The client of OpenAPI Generator, set to what the others do: HTTP/1.1, a timeout and the token. */
final class OpenApiGeneratorCalls implements DeviceCalls {

    private final DeviceApi one;
    private final DevicesApi many;
    private final Device device;

    OpenApiGeneratorCalls(String url) {
        ApiClient client = new ApiClient()
                .setHttpClientBuilder(HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1))
                .setReadTimeout(Duration.ofSeconds(60))
                .setRequestInterceptor(request -> request.header("Authorization", "Bearer " + TOKEN));
        client.updateBaseUri(url);
        this.one = new DeviceApi(client);
        this.many = new DevicesApi(client);
        try {
            this.device = client.getObjectMapper().readValue(Document.SMALL.json(), Device.class);
        } catch (IOException e) {
            throw new IllegalStateException("the device cannot be read", e);
        }
    }

    @Override
    public Object get() throws ApiException {
        return one.deviceGet(APPLICATION, DEVICE);
    }

    @Override
    public Object list() throws ApiException {
        return many.devicesGet(APPLICATION, new DevicesGetPageParameter(0), new DevicesGetPerPageParameter(8));
    }

    @Override
    public Object post() throws ApiException {
        return many.devicesPost(APPLICATION, device);
    }
}
