package com.example.garden.testing;

import dev.apograph.runtime.Generated;
import dev.apograph.runtime.testing.StubAnswer;
import dev.apograph.runtime.testing.StubServer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullMarked;

/**
 * Starts servers on this machine that answer calls of {@code GardenClient} as the documents show.
 *
 * <p>Where they show no answer of an endpoint, the status is 501 and the text says so.
 */
@Generated("dev.apograph.generator.testing.StubServerEmitter")
@NullMarked
public final class StubGardenServer {
    private StubGardenServer() {
    }

    /**
     * Starts a server at a port that is free.
     *
     * @return the server, to be closed by the caller
     */
    public static StubServer start() {
        return StubServer.start(answers());
    }

    /**
     * What such a server answers: the first documented success of each endpoint.
     *
     * @return one answer for each endpoint
     */
    public static List<StubAnswer> answers() {
        List<StubAnswer> answers = new ArrayList<>();
        GardenBedAnswers.all().forEach(each -> answers.add(each.first()));
        return answers;
    }
}
