package mailsetup.discovery;

import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import mailsetup.core.ServerSettings;

/** Reaches servers without a password. */
@FunctionalInterface
public interface Prober {
    /**
     * Starts with all of them.
     *
     * @param servers likeliest first for each protocol
     * @param told of each server what came of it, from several threads; {@link Proof#UNTESTED} where that is nothing
     */
    Visit start(List<ServerSettings> servers, Duration limit, BiConsumer<ServerSettings, Proof> told);

    /** What is under way; closing it gives up what is not finished. */
    interface Visit extends AutoCloseable {
        @Override
        void close();
    }
}
