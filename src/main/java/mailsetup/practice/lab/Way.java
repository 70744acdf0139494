package mailsetup.practice.lab;

import java.io.IOException;
import java.util.function.Function;
import java.util.function.Supplier;
import mailsetup.core.Protocol;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.Reception;

/** What a connection to one port of one address of the lab network meets. */
public sealed interface Way permits Obstacle, Way.Open {
    /** Somebody is there. */
    sealed interface Open extends Way permits LabDoor, LateDoor, Page {
        /**
         * How visitors are received.
         *
         * @param good begins a conversation with which nothing is wrong
         * @throws IOException when a certificate cannot be made
         */
        Reception reception(Workshop workshop, Function<Protocol, Supplier<Conversation>> good) throws IOException;
    }
}
