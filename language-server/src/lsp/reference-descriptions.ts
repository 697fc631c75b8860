import { contentsOf } from '@cjm/grammar';
import {
  DefaultReferenceDescriptionProvider,
  type LangiumDocument,
  type ReferenceDescription,
  UriUtils,
} from 'langium';

/** Only what leads into other files is kept in the index: a file's own references are in its tree. */
export class CjmReferenceDescriptions extends DefaultReferenceDescriptionProvider {
  override async createDescriptions(document: LangiumDocument): Promise<ReferenceDescription[]> {
    const own = document.uri;
    return contentsOf(document.parseResult.value).references.flatMap((info) => {
      const { reference } = info;
      const target = 'ref' in reference ? reference.$nodeDescription?.documentUri : undefined;
      return target && target !== own && !UriUtils.equals(target, own) ? this.createInfoDescriptions(info) : [];
    });
  }
}
