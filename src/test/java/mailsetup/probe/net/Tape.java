package mailsetup.probe.net;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import mailsetup.core.Protocol;
import mailsetup.core.ledger.OpenEntry;
import mailsetup.probe.Deadline;

/** A wire whose other end is a recording: it says what stands there, whatever it is told, and then hangs up. */
public final class Tape {
    private static final Duration TIME = Duration.ofSeconds(20);

    private Tape() {}

    /** The wire, connected. */
    public static Wire play(Protocol protocol, byte[] said) throws WireException {
        var wire = new Wire(protocol, Deadline.in(TIME));
        wire.link().adopt(new Recording(said));
        wire.opened(OpenEntry.loose());
        return wire;
    }

    private static final class Recording extends Socket {
        private final InputStream said;

        private Recording(byte[] said) {
            this.said = new ByteArrayInputStream(said);
        }

        @Override
        public InputStream getInputStream() {
            return said;
        }

        @Override
        public OutputStream getOutputStream() {
            return OutputStream.nullOutputStream();
        }

        @Override
        public void setSoTimeout(int timeout) {}

        @Override
        public void setTcpNoDelay(boolean on) {}

        @Override
        public InetAddress getInetAddress() {
            return InetAddress.getLoopbackAddress();
        }

        @Override
        public InetAddress getLocalAddress() {
            return InetAddress.getLoopbackAddress();
        }
    }
}
