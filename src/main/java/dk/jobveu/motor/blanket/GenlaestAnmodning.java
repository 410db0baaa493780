package dk.jobveu.motor.blanket;

import dk.jobveu.faelles.web.Kropsanmodning;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;

/** A request with the JSON body that we have made of the one that came. */
class GenlaestAnmodning extends Kropsanmodning {

  GenlaestAnmodning(HttpServletRequest anmodning, byte[] krop) {
    super(anmodning, krop);
  }

  @Override
  public String getCharacterEncoding() {
    return StandardCharsets.UTF_8.name();
  }
}
