package dk.jobveu.adgang.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.DigestUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tasklist's cures in one file, at the address of the script that names them (docs/adr/0010). */
@RestController
class SkriptbundtController {

  static final String ADRESSE = "/camunda/app/tasklist/jobveu/alle.js";

  private static final MediaType JAVASCRIPT =
      new MediaType("text", "javascript", StandardCharsets.UTF_8);

  private final String bundt = Skriptbundt.af(ADRESSE);

  /** Weak, as {@link Filkopier}'s, since what is sent may be compressed. */
  private final String maerke =
      "W/\"%s\"".formatted(DigestUtils.md5DigestAsHex(bundt.getBytes(StandardCharsets.UTF_8)));

  @GetMapping(ADRESSE)
  ResponseEntity<String> bundt() {
    return ResponseEntity.ok()
        .contentType(JAVASCRIPT)
        .cacheControl(CacheControl.noCache())
        .eTag(maerke)
        .body(bundt);
  }
}
