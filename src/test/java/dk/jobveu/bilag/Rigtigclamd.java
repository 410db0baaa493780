package dk.jobveu.bilag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dk.jobveu.bilag.scanner.Clamd;
import dk.jobveu.bilag.scanner.Clamdindstillinger;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * clamd itself with one signature of our own, where it is installed: no list of viruses is fetched.
 */
final class Rigtigclamd implements AutoCloseable {

  private final Process proces;
  private final int port;

  private Rigtigclamd(Process proces, int port) {
    this.proces = proces;
    this.port = port;
  }

  /** The program, if this machine has it. */
  static Optional<Path> program() {
    return Stream.concat(
            Stream.of("/usr/sbin"),
            Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator)))
        .map(mappe -> Path.of(mappe, "clamd"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  static Rigtigclamd start(Path program, Path mappe, String virus) throws IOException {
    Path lister = Files.createDirectories(mappe.resolve("lister"));
    Files.writeString(
        lister.resolve("egen.ndb"),
        "Proeve.Eicar:0:*:%s\n"
            .formatted(HexFormat.of().formatHex(virus.getBytes(StandardCharsets.US_ASCII))));
    int port = ledig();
    Path konfiguration =
        Files.writeString(
            mappe.resolve("clamd.conf"),
            """
            Foreground yes
            DatabaseDirectory %s
            TCPSocket %d
            TCPAddr 127.0.0.1
            """
                .formatted(lister, port));
    Process proces =
        new ProcessBuilder(program.toString(), "-c", konfiguration.toString())
            .redirectErrorStream(true)
            .redirectOutput(mappe.resolve("clamd.log").toFile())
            .start();
    Rigtigclamd clamd = new Rigtigclamd(proces, port);
    await().atMost(Duration.ofMinutes(1)).until(clamd::svarer);
    return clamd;
  }

  private static int ledig() throws IOException {
    try (ServerSocket s = new ServerSocket(0)) {
      return s.getLocalPort();
    }
  }

  private boolean svarer() {
    assertThat(proces.isAlive()).as("clamd kører").isTrue();
    try (Socket s = new Socket()) {
      s.connect(new InetSocketAddress("127.0.0.1", port), 1000);
      return true;
    } catch (IOException ikkeEndnu) {
      return false;
    }
  }

  Virusskanner skanner() {
    return new Clamd(new Clamdindstillinger("127.0.0.1", port, Duration.ofSeconds(20)));
  }

  @Override
  public void close() {
    proces.destroy();
  }
}
