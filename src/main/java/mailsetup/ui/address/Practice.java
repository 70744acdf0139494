package mailsetup.ui.address;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import mailsetup.diagnosis.Fault;
import mailsetup.diagnosis.FaultCheck;
import mailsetup.diagnosis.faults.Catalogue;
import mailsetup.practice.PracticeServer;
import mailsetup.practice.PracticeStarter;
import mailsetup.practice.lab.LabFault;
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

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** The server, while it runs. */
    public Optional<PracticeServer> server() {
        return Optional.ofNullable(server);
    }

    /** The fault that its server plays. */
    public ObservableValue<Optional<Fault>> fault() {
        return state.map(now -> server().flatMap(PracticeServer::fault).flatMap(Practice::fault));
    }

    /** Starts it, unless it runs already. */
    public void start(Consumer<PracticeServer> then) {
        start(starter, then);
    }

    /** Starts it with one thing wrong, in place of the one that runs. */
    public void start(LabFault fault, Consumer<PracticeServer> then) {
        close();
        start(() -> starter.start(fault), then);
    }

    private void start(PracticeStarter way, Consumer<PracticeServer> then) {
        if (state.get() == State.STARTING || state.get() == State.ON) {
            return;
        }
        state.set(State.STARTING);
        jobs.start(way::start, started -> settle(started, then), _ -> state.set(State.FAILED));
    }

    /** Stops it, or gives up starting it. */
    @Override
    public void close() {
        server().ifPresent(PracticeServer::close);
        server = null;
        state.set(State.OFF);
    }

    private static Optional<Fault> fault(String id) {
        return Catalogue.all().stream().map(FaultCheck::fault).filter(fault -> fault.id().equals(id)).findFirst();
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
