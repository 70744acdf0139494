package mailsetup.testkit;

import java.io.IOException;

/** One thing that a scripted server does. */
@FunctionalInterface
interface ScriptStep {
    /**
     * Does it.
     *
     * @throws IOException when the client or the test has hung up, which ends the script
     * @throws AssertionError when the client did not say what it should
     */
    void play(ScriptTalk talk) throws IOException;
}
