package dk.jobveu.sikkerhed.motorport;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** A request whose body the gate has read, for the engine to read again. */
class LaestAnmodning extends HttpServletRequestWrapper {

  private final byte[] krop;

  LaestAnmodning(HttpServletRequest anmodning) throws IOException {
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
      public void setReadListener(ReadListener lytter) {
        throw new UnsupportedOperationException();
      }

      @Override
      public int read() {
        return kilde.read();
      }

      @Override
      public int read(byte[] til, int fra, int antal) {
        return kilde.read(til, fra, antal);
      }
    };
  }
}
