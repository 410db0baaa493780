package dk.jobveu.motor.blanket;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body can be read before the engine reads it. */
class GenlaestAnmodning extends HttpServletRequestWrapper {

  private final byte[] krop;

  GenlaestAnmodning(HttpServletRequest anmodning) throws IOException {
    super(anmodning);
    this.krop = anmodning.getInputStream().readAllBytes();
  }

  byte[] krop() {
    return krop;
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    var kilde = new ByteArrayInputStream(krop);
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return kilde.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener listener) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read() {
        return kilde.read();
      }
    };
  }
}
