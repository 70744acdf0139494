package mailsetup.probe.angus;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import javax.net.SocketFactory;

/** Gives out the one connection we have, and no second one. */
final class HandedSocketFactory extends SocketFactory {
    private final Socket socket;
    private boolean given;

    HandedSocketFactory(Socket socket) {
        this.socket = socket;
    }

    @Override
    public synchronized Socket createSocket() throws IOException {
        if (given) {
            throw new IOException("there is one connection for each server");
        }
        given = true;
        return socket;
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }
}
