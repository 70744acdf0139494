package mailsetup.probe.net;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;

/**
 * An already connected socket with streams of our choice: what TLS is laid upon, and what Jakarta Mail is handed.
 * Its time-outs are those of the streams; asking it to connect does nothing.
 */
final class StreamSocket extends Socket {
    private final Socket raw;
    private final InputStream in;
    private final OutputStream out;
    private final boolean closing;

    /** Whether closing this one closes the raw one: TLS must not, for what it could not read may tell something. */
    StreamSocket(Socket raw, InputStream in, OutputStream out, boolean closing) {
        this.closing = closing;
        this.raw = raw;
        this.in = in;
        this.out = out;
    }

    @Override
    public void connect(SocketAddress address) {}

    @Override
    public void connect(SocketAddress address, int timeout) {}

    @Override
    public InputStream getInputStream() {
        return in;
    }

    @Override
    public OutputStream getOutputStream() {
        return out;
    }

    @Override
    public void setSoTimeout(int timeout) {}

    @Override
    public void setTcpNoDelay(boolean on) {}

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public boolean isClosed() {
        return raw.isClosed();
    }

    @Override
    public InetAddress getInetAddress() {
        return raw.getInetAddress();
    }

    @Override
    public InetAddress getLocalAddress() {
        return raw.getLocalAddress();
    }

    @Override
    public int getPort() {
        return raw.getPort();
    }

    @Override
    public void close() throws IOException {
        if (closing) {
            raw.close();
        }
    }
}
