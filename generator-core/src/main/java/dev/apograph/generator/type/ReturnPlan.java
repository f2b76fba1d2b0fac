package dev.apograph.generator.type;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.apograph.generator.text.JavaIdentifier;
import java.util.List;
import java.util.Optional;

/** What a method returns. */
public sealed interface ReturnPlan {

    /** The return type of the method; {@code void} where there is nothing to return. */
    TypeName type();

    /** Nothing. */
    record Nothing() implements ReturnPlan {
        @Override
        public TypeName type() {
            return TypeName.VOID;
        }
    }

    /** A stream of server-sent events. */
    record Events() implements ReturnPlan {
        @Override
        public TypeName type() {
            return RuntimeTypes.EVENT_STREAM;
        }
    }

    /** A file. */
    record File() implements ReturnPlan {
        @Override
        public TypeName type() {
            return RuntimeTypes.DOWNLOAD;
        }
    }

    /**
     * One kind of body, whatever the status.
     *
     * @param body the body
     * @param statuses the documented statuses of success; none where the documents say nothing of the answer
     */
    record Body(JavaType body, List<Integer> statuses) implements ReturnPlan {

        /** Copies the statuses. */
        public Body {
            statuses = List.copyOf(statuses);
        }

        @Override
        public TypeName type() {
            return body.type();
        }
    }

    /**
     * A sealed interface with a record for each documented status of success and one for any other.
     *
     * @param name the interface
     * @param cases the documented statuses
     */
    record Cases(ClassName name, List<Case> cases) implements ReturnPlan {

        /** Copies the cases. */
        public Cases {
            cases = List.copyOf(cases);
        }

        @Override
        public TypeName type() {
            return name;
        }

        /** The record for a status that the documents do not name. */
        public ClassName unexpected() {
            return name.nestedClass("Unexpected");
        }
    }

    /**
     * One documented status.
     *
     * @param status the status code
     * @param name the record, after the status's reason phrase
     * @param body the type of the body, where there is one
     */
    record Case(int status, JavaIdentifier name, Optional<JavaType> body) {}
}
