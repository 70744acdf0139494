package mailsetup.ui.address;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.PracticeStarter;
import mailsetup.ui.kit.Jobs;
import org.jspecify.annotations.Nullable;

/** The practice server of this sitting, if somebody asked for one. */
public final class Practice implements AutoCloseable {
    /** How far it is. */
    public enum State {
        /** Nobody asked for it. */
        OFF,
        /** On its way. */
        STARTING,
        /** Running. */
        ON,
        /** It could not start. */
        FAILED
    }

    private final PracticeStarter starter;
    private final Jobs jobs;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.OFF);
    private @Nullable PracticeServer server;

    /** Off. */
    public Practice(PracticeStarter starter, Jobs jobs) {
        this.starter = starter;
        this.jobs = jobs;
    }

    /** How far it is. */
    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The server, while it runs. */
    public Optional<PracticeServer> server() {
        return Optional.ofNullable(server);
    }

    /** Starts it, unless it runs already. */
    public void start(Consumer<PracticeServer> then) {
        if (state.get() == State.STARTING || state.get() == State.ON) {
            return;
        }
        state.set(State.STARTING);
        jobs.start(starter::start, started -> settle(started, then), _ -> state.set(State.FAILED));
    }

    /** Stops it, or gives up starting it. */
    @Override
    public void close() {
        server().ifPresent(PracticeServer::close);
        server = null;
        state.set(State.OFF);
    }

    private void settle(PracticeServer started, Consumer<PracticeServer> then) {
        if (state.get() != State.STARTING) {
            started.close(); // given up in the meantime
            return;
        }
        server = started;
        state.set(State.ON);
        then.accept(started);
    }
}
