package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;
import dev.apograph.generator.naming.CallView;
import dev.apograph.generator.naming.TestNames;
import dev.apograph.generator.text.TypeDraft;
import dev.apograph.generator.type.ClientPlan;
import dev.apograph.spec.link.LinkedApi;
import java.util.ArrayList;
import java.util.List;

/** Emits the fakes of a client and its resources, and the stub server. */
final class FakesEmitter {

    private FakesEmitter() {}

    static List<TypeDraft> emit(LinkedApi api, ClientPlan plan, TestNames names) {
        List<TestedResource> resources = new ArrayList<>();
        for (int i = 0; i < plan.resources().size(); i++) {
            resources.add(TestedResource.of(
                    api, plan.resources().get(i), names.resources().get(i), names.home()));
        }
        ClassName fake = names.home().type(names.fakeClient());
        ClassName asyncFake = names.home().type(names.fakeAsyncClient());
        ClassName rawFake = names.home().type(names.fakeRawClient());
        FakeViewEmitter async = new FakeViewEmitter(CallView.ASYNC);
        FakeViewEmitter raw = new FakeViewEmitter(CallView.RAW);
        List<TypeDraft> drafts = new ArrayList<>();
        drafts.add(FakeClientEmitter.emit(plan, fake, asyncFake, rawFake, resources));
        drafts.add(async.emit(plan, asyncFake, fake, resources));
        drafts.add(raw.emit(plan, rawFake, fake, resources));
        drafts.add(StubServerEmitter.emit(plan, names.home().type(names.stubServer()), resources));
        resources.forEach(resource -> {
            drafts.add(AnswersEmitter.emit(resource));
            drafts.add(FakeResourceEmitter.emit(resource));
            drafts.add(async.emit(resource));
            drafts.add(raw.emit(resource));
        });
        return drafts;
    }
}
