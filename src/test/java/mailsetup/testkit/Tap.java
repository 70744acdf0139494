package mailsetup.testkit;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Arrays;
import java.util.function.Consumer;

/** A door whose every connection is listened to below all encryption: each piece goes to the listener as it arrived. */
final class Tap extends ServerSocket {
    private final Consumer<byte[]> listener;

    Tap(Consumer<byte[]> listener) throws IOException {
        super(0, 50, InetAddress.ofLiteral("127.0.0.1"));
        this.listener = listener;
    }

    @Override
    public Socket accept() throws IOException {
        var socket = new Tapped();
        implAccept(socket);
        return socket;
    }

    private final class Tapped extends Socket {
        @Override
        public InputStream getInputStream() throws IOException {
            return new FilterInputStream(super.getInputStream()) {
                @Override
                public int read() throws IOException {
                    int octet = super.read();
                    if (octet >= 0) {
                        listener.accept(new byte[]{(byte) octet});
                    }
                    return octet;
                }

                @Override
                public int read(byte[] into, int from, int most) throws IOException {
                    int count = super.read(into, from, most);
                    if (count > 0) {
                        listener.accept(Arrays.copyOfRange(into, from, from + count));
                    }
                    return count;
                }
            };
        }
    }
}
