package mailsetup.assistant;

import java.util.function.Consumer;
import mailsetup.discovery.Discovered;
import mailsetup.discovery.Question;

/** Finds servers for an address. */
@FunctionalInterface
public interface Discovering {
    /**
     * Everything that can be found out about the servers of an address, without a password. An interrupt ends it at
     * once with what is known.
     *
     * @param progress told of every change, on the calling thread
     */
    Discovered discover(Question question, Consumer<Discovered> progress);
}
