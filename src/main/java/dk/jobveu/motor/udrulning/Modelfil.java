package dk.jobveu.motor.udrulning;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ContextResource;

/** A model under its stable name, for example {@code bpmn/job_veu_forloeb.bpmn}. */
public class Modelfil extends ByteArrayResource implements ContextResource {

  private final String navn;

  Modelfil(String navn, byte[] indhold) {
    super(indhold, navn);
    this.navn = navn;
  }

  @Override
  public String getPathWithinContext() {
    return navn;
  }

  @Override
  public String getFilename() {
    return navn;
  }

  @Override
  public boolean equals(Object anden) {
    return super.equals(anden) && anden instanceof Modelfil m && m.navn.equals(navn);
  }

  @Override
  public int hashCode() {
    return navn.hashCode();
  }
}
