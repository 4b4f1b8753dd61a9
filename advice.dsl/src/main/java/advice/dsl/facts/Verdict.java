// SPDX-License-Identifier: EPL-2.0
package advice.dsl.facts;

/** Whether something is so, as far as the document says. */
public enum Verdict {
    YES, NO, NOT_SAID;

    static Verdict of(boolean so) {
        return so ? YES : NO;
    }

    Verdict not() {
        return this == YES ? NO : this == NO ? YES : NOT_SAID;
    }

    /** No as soon as one is not so; not said where one is not said and none is not so. */
    Verdict and(Verdict other) {
        return this == NO || other == NO ? NO : this == YES ? other : NOT_SAID;
    }

    /** Yes as soon as one is so. */
    Verdict or(Verdict other) {
        return not().and(other.not()).not();
    }
}
