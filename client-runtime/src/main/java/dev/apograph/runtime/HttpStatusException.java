package dev.apograph.runtime;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The server answered with a status that is not a documented success. */
public abstract class HttpStatusException extends ApiException {

    private static final long serialVersionUID = 1L;

    private final transient ResponseInfo response;
    private final transient @Nullable Object body;
    private final int status;
    private final String rawBody;

    /**
     * Describes the answer.
     *
     * @param operation method and path template
     * @param response status and headers
     * @param rawBody the body as text, as far as it was read
     * @param body the documented body of this status, if there is one and the answer fits it
     */
    protected HttpStatusException(String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        super(operation, "the server answered with status " + response.status(), null);
        this.response = response;
        this.status = response.status();
        this.rawBody = Objects.requireNonNull(rawBody, "rawBody");
        this.body = body;
    }

    /** The exception for a status; which class that is can be seen in the list of subclasses. */
    public static HttpStatusException of(
            String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        return switch (response.status() / 100) {
            case 3 -> new RedirectException(operation, response, rawBody, body);
            case 4 -> clientError(operation, response, rawBody, body);
            case 5 -> new ServerErrorException(operation, response, rawBody, body);
            default -> new UnexpectedStatusException(operation, response, rawBody, body);
        };
    }

    private static ClientErrorException clientError(
            String operation, ResponseInfo response, String rawBody, @Nullable Object body) {
        return switch (response.status()) {
            case 400 -> new BadRequestException(operation, response, rawBody, body);
            case 401 -> new UnauthorizedException(operation, response, rawBody, body);
            case 403 -> new ForbiddenException(operation, response, rawBody, body);
            case 404 -> new NotFoundException(operation, response, rawBody, body);
            case 405 -> new MethodNotAllowedException(operation, response, rawBody, body);
            case 409 -> new ConflictException(operation, response, rawBody, body);
            case 410 -> new GoneException(operation, response, rawBody, body);
            case 422 -> new UnprocessableContentException(operation, response, rawBody, body);
            case 429 -> new TooManyRequestsException(operation, response, rawBody, body);
            default -> new ClientErrorException(operation, response, rawBody, body);
        };
    }

    /** The HTTP status code. */
    public final int status() {
        return status;
    }

    /** Status and headers; only the status after deserialization. */
    public final ResponseInfo response() {
        ResponseInfo known = response;
        return known != null ? known : ResponseInfo.of(status, ResponseHeaders.of(java.util.Map.of()));
    }

    /**
     * The body as text, up to 64 KB of it, with {@code ***} where it repeats a credential that the call sent in a
     * header or query parameter; it may repeat anything else that the call sent.
     */
    public final String rawBody() {
        return rawBody;
    }

    /** The body as documented for this status; empty if none is documented or the answer does not fit. */
    public final Optional<Object> body() {
        return Optional.ofNullable(body);
    }

    /** The body as documented for this status, if it is of the given type. */
    public final <T> Optional<T> body(Class<T> type) {
        return body().filter(type::isInstance).map(type::cast);
    }
}
