package mailsetup.practice.lab;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.Supplier;
import mailsetup.core.Protocol;
import mailsetup.core.Security;
import mailsetup.practice.wire.Conversation;
import mailsetup.practice.wire.LoginRecord;
import mailsetup.practice.wire.Reception;

/**
 * A door that keeps its visitors waiting before it says a word, and turns away those who speak first, as servers do
 * that take haste for a sign of spam (Postfix: postscreen).
 */
record LateDoor(LabDoor door, Duration pause) implements Way.Open {
    @Override
    public Reception reception(Workshop workshop, Function<Protocol, Supplier<Conversation>> good)
            throws IOException {
        return new Waiting(door.reception(workshop, good), pause);
    }

    private record Waiting(Reception then, Duration pause) implements Reception {
        @Override
        public Protocol protocol() {
            return then.protocol();
        }

        @Override
        public Security security() {
            return then.security();
        }

        @Override
        public void receive(Socket visitor, LoginRecord logins) throws IOException {
            visitor.setSoTimeout((int) pause.toMillis());
            try {
                visitor.getInputStream().read();
            } catch (SocketTimeoutException _) {
                then.receive(visitor, logins);
            }
        }
    }
}
