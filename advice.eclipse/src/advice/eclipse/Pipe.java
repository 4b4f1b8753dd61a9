// SPDX-License-Identifier: EPL-2.0
package advice.eclipse;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Bytes from one thread to another inside this process; writing never waits.
 * The JDK's piped streams give up when the thread that wrote last has ended, and a server's threads come and go.
 */
final class Pipe {

    private static final byte[] END = new byte[0];

    private final BlockingQueue<byte[]> chunks = new LinkedBlockingQueue<>();

    /** The end that is written to; to close it ends what is read. */
    OutputStream sink() {
        return new OutputStream() {
            @Override
            public void write(int b) {
                chunks.add(new byte[] {(byte) b});
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                if (length > 0) {
                    var chunk = new byte[length];
                    System.arraycopy(bytes, offset, chunk, 0, length);
                    chunks.add(chunk);
                }
            }

            @Override
            public void close() {
                Pipe.this.close();
            }
        };
    }

    /** Ends what is read, from either side. */
    void close() {
        chunks.add(END);
    }

    /** The end that is read from, by one thread. */
    InputStream source() {
        return new InputStream() {
            private byte[] chunk = new byte[] {0};
            private int next = 1;

            @Override
            public int read() {
                return fill() ? chunk[next++] & 0xff : -1;
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                if (length == 0) {
                    return 0;
                }
                if (!fill()) {
                    return -1;
                }
                var count = Math.min(length, chunk.length - next);
                System.arraycopy(chunk, next, bytes, offset, count);
                next += count;
                return count;
            }

            /** Waits for bytes; nothing follows when the other end is closed, or this thread is told to stop. */
            private boolean fill() {
                try {
                    if (chunk != END && next == chunk.length) {
                        chunk = chunks.take();
                        next = 0;
                    }
                    return chunk != END;
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return false;
                }
            }
        };
    }
}
