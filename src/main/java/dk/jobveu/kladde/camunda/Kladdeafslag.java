package dk.jobveu.kladde.camunda;

/** Why a draft is neither shown nor kept; said to the one who typed it. */
public final class Kladdeafslag extends RuntimeException {

  private final int status;

  Kladdeafslag(int status, String forklaring) {
    super(forklaring, null, false, false);
    this.status = status;
  }

  public int status() {
    return status;
  }
}
