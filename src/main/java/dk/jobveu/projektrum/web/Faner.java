package dk.jobveu.projektrum.web;

import dk.jobveu.projektrum.Indsigt;
import java.util.List;
import org.springframework.stereotype.Component;

/** The tabs of a forløb that a person may open. */
@Component("faner")
public class Faner {

  /**
   * A tab.
   *
   * @param sti last part of its address
   */
  public record Fane(String sti, String navn) {}

  public List<Fane> synlige(Indsigt indsigt) {
    return List.of();
  }
}
