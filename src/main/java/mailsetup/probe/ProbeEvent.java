package mailsetup.probe;

import mailsetup.core.ServerSettings;

/** What an observer sees of a run, from worker threads, in order for each server. */
public sealed interface ProbeEvent {
    /** Which server. */
    ServerSettings settings();

    /** Its probe has begun. */
    record Started(ServerSettings settings) implements ProbeEvent {}

    /** It is busy with this stage. */
    record Entered(ServerSettings settings, Stage stage) implements ProbeEvent {}

    /** This came of a stage. */
    record Left(ServerSettings settings, Step step) implements ProbeEvent {}

    /** Its probe is over. */
    record Finished(ServerSettings settings, ProbeReport report) implements ProbeEvent {}
}
