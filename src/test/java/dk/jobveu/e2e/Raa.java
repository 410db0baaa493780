package dk.jobveu.e2e;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A request line as it stands, which HTTP clients would tidy up before they send it. */
final class Raa {

  record Svar(int status, String hoveder, String krop) {
    List<String> hoved(String navn) {
      List<String> fundet = new ArrayList<>();
      for (String linje : hoveder.split("\r\n")) {
        if (linje.toLowerCase(Locale.ROOT).startsWith(navn.toLowerCase(Locale.ROOT) + ":")) {
          fundet.add(linje.substring(navn.length() + 1).strip());
        }
      }
      return fundet;
    }
  }

  private Raa() {}

  static Svar send(String adresse, String metode, String sti, String krop, String... hoveder)
      throws IOException {
    URI uri = URI.create(adresse);
    StringBuilder anmodning =
        new StringBuilder("%s %s HTTP/1.1\r\nHost: localhost\r\n".formatted(metode, sti));
    anmodning.append("Connection: close\r\n");
    for (String hoved : hoveder) {
      anmodning.append(hoved).append("\r\n");
    }
    byte[] bytes = krop == null ? new byte[0] : krop.getBytes(StandardCharsets.UTF_8);
    if (krop != null && !anmodning.toString().contains("Transfer-Encoding")) {
      anmodning.append("Content-Length: ").append(bytes.length).append("\r\n");
    }
    anmodning.append("\r\n");
    try (Socket s = new Socket("localhost", uri.getPort())) {
      s.setSoTimeout(30_000);
      s.getOutputStream().write(anmodning.toString().getBytes(StandardCharsets.ISO_8859_1));
      s.getOutputStream().write(bytes);
      s.getOutputStream().flush();
      ByteArrayOutputStream svar = new ByteArrayOutputStream();
      s.getInputStream().transferTo(svar);
      return laes(svar.toString(StandardCharsets.UTF_8));
    }
  }

  private static Svar laes(String svar) {
    int slut = svar.indexOf("\r\n\r\n");
    String hoveder = slut < 0 ? svar : svar.substring(0, slut);
    return new Svar(
        Integer.parseInt(hoveder.split(" ")[1]), hoveder, slut < 0 ? "" : svar.substring(slut + 4));
  }
}
