package mailsetup.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import mailsetup.core.Endpoint;
import mailsetup.core.ServerSettings;
import mailsetup.discovery.Prober;
import mailsetup.discovery.Proof;

/** Reaches servers in imagination: all of them answer, unless it is told which. */
public final class Reaching implements Prober {
    private final List<Endpoint> tried = new CopyOnWriteArrayList<>();
    private Predicate<Endpoint> answering = _ -> true;

    /** Only hosts with such a name answer. */
    public void answer(Predicate<String> hosts) {
        answering = door -> hosts.test(door.host().ascii());
    }

    /** Only such doors answer. */
    public void answerDoors(Predicate<Endpoint> doors) {
        answering = doors;
    }

    /** Everything that was reached for. */
    public List<Endpoint> tried() {
        return List.copyOf(tried);
    }

    @Override
    public Visit start(List<ServerSettings> servers, Duration limit, BiConsumer<ServerSettings, Proof> told) {
        servers.forEach(server -> {
            tried.add(server.endpoint());
            told.accept(server, answering.test(server.endpoint()) ? Proof.ANSWERS : Proof.SILENT);
        });
        return () -> {};
    }
}
