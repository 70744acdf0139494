package mailsetup.testkit;

/** Writes the script of one connection. */
@FunctionalInterface
public interface ScriptWriter {
    /** Adds the steps. */
    void write(Script script);
}
