package dev.apograph.generator.testing;

import com.palantir.javapoet.ClassName;

/** The types of client-runtime that generated fakes and stub servers name. */
final class FakeTypes {

    static final ClassName FAKE_METHOD = ClassName.get("dev.apograph.runtime.testing", "FakeMethod");
    static final ClassName FAKE_CALL = ClassName.get("dev.apograph.runtime.testing", "FakeCall");
    static final ClassName DOCUMENTED_ANSWERS = ClassName.get("dev.apograph.runtime.testing", "DocumentedAnswers");
    static final ClassName STUB_SERVER = ClassName.get("dev.apograph.runtime.testing", "StubServer");
    static final ClassName STUB_ANSWER = ClassName.get("dev.apograph.runtime.testing", "StubAnswer");

    private FakeTypes() {}
}
