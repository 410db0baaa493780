package dk.jobveu.sikkerhed.login;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body has been read to find out how long it is. */
class LaestAnmodning extends HttpServletRequestWrapper {

  private final ByteArrayInputStream krop;

  LaestAnmodning(HttpServletRequest anmodning, byte[] krop) {
    super(anmodning);
    this.krop = new ByteArrayInputStream(krop);
  }

  @Override
  public BufferedReader getReader() {
    return new BufferedReader(new InputStreamReader(krop, StandardCharsets.UTF_8));
  }

  @Override
  public ServletInputStream getInputStream() {
    return new ServletInputStream() {
      @Override
      public boolean isFinished() {
        return krop.available() == 0;
      }

      @Override
      public boolean isReady() {
        return true;
      }

      @Override
      public void setReadListener(ReadListener lytter) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read() {
        return krop.read();
      }

      @Override
      public int read(byte[] b, int fra, int antal) {
        return krop.read(b, fra, antal);
      }
    };
  }
}
