package mailsetup.testkit;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;

/** A connection that carries only so many more octets outwards and swallows the rest, as a firewall in the middle of a handshake does. */
final class ChokedSocket extends Socket {
    private final Socket raw;
    private final OutputStream out;

    ChokedSocket(Socket raw, int octets) {
        this.raw = raw;
        this.out = new Choked(raw, octets);
    }

    @Override
    public InputStream getInputStream() throws IOException {
        return raw.getInputStream();
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public synchronized void close() throws IOException {
        raw.close();
    }

    private static final class Choked extends FilterOutputStream {
        private int left;

        private Choked(Socket raw, int octets) {
            super(stream(raw));
            left = octets;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[]{(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int offset, int length) throws IOException {
            int some = Math.min(length, left);
            left -= some;
            out.write(octets, offset, some);
        }

        private static OutputStream stream(Socket raw) {
            try {
                return raw.getOutputStream();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
