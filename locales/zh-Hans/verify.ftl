### Chinese, simplified: verify.html and VERIFY.txt
### careful draft, to be confirmed by a native speaker

## The page before anything has been checked

title = 核实信件
intro = 这封信真的来自{ $sender }吗？内容有没有被改动？请在这里核实。
drop = 请将信件文件夹拖放到这里
    .note = 或将一封信连同随信附带的SHA256SUMS、LETTER.toml和签名文件一起拖放到这里
    .failed = 此浏览器无法读取拖放到这里的文件夹。请用按钮选择文件夹。
choose-folder = 选择文件夹
choose-files = 选择文件
private = 任何内容都不会离开这台电脑：本页面不发送任何数据，也不需要网络。
outside = 这个页面是随信件一起来的吗？如果是，请不要相信它：能伪造信件的人，也能伪造这个页面。请在您了解的组织的网站上打开本页面。
language = 语言
checking = 正在检查……
again = 核实其他内容

## The answer: one of five, in large letters, each with a sentence below it

good = 真实
    .note = 已有足够多的组织签署了与此完全相同的内容，没有任何改动。
altered = 被改动或不真实
    .note = 请勿相信。问题所在见下文。
few = 签名数量不足
    .note = 这里没有任何改动，但签署的组织少于所需的数量。
unsure = 无法判断
    .note = 这不能证明任何事：既不能证明它是真的，也不能证明它是伪造的。
demonstration = 仅为演示：不能证明任何事
    .note = 这是用人人都有的密钥签署的。真正的信件由各组织自己签署。

## What was found

signed-by = 签署方
not-signed-by = 无有效签名的组织
needed = 已签署：{ $count }。需要：{ $need }。
letter = 信件
revision = 第{ $revision }版，{ $date }
old-revision = 旧版本仍然是真实的。请到各组织的网站上查看是否有更新的版本。
files = 文件
    .count = 共{ $all }个，与签署时一致的有{ $count }个
listed = 信件语言：{ $language }；收信人：{ $recipient }
public = 公众
renamed = 此文件签署时的名称是{ $path }：请以那个名称为准。
unreviewed = 此译文并非每一句都经过审校。
alone = 签名针对的是文件的内容，而不是文件名。语言和收信人以信中所写为准。

## What is wrong: $path and $other are names of files

file-altered = 文件{ $path }已被改动。
file-exchanged = 文件{ $path }已被调换：它其实是{ $other }。
file-missing = 缺少文件{ $path }。
file-extra = 文件{ $path }不在已签署的清单中：没有人签署过它。
signature-broken = 签名{ $path }不相符：签名本身或所签署的内容已被改动。
no-known-key = 各组织的密钥都没有签署过这份内容。
key-unknown = 签名{ $path }出自本页面不认识的人。
key-revoked = 签名{ $path }所用的密钥已被宣布无效。
key-unfit = 签名{ $path }不算数：它的密钥目前无效，或不能用于此用途。
nothing-to-check = 缺少必要的文件：清单SHA256SUMS及其签名，或信件本身的签名。请将这些文件与信件一起拖放到这里。
not-understood = 文件{ $path }无法读取或无法识别。
other-sender = 这些信件来自另一个发信方：{ $sender }。
old-browser = 此浏览器版本太旧，无法核实签名。请使用新版的Firefox、Chrome、Edge或Safari。

## How to check by hand, in VERIFY.txt and on the page. Commands stand between the paragraphs; $command is one.

hand = 如何手动核实这些信件
    .intro = 所有文件都列在SHA256SUMS中，每个文件都注明语言、收信人，以及一个只与其内容相符的数字。支持这些信件的每个组织都签署了这份清单。LETTER.toml说明这是哪一封信、第几版以及日期。
hand-keys = 请从各组织自己的网站上获取它们的密钥，即名为allowed_signers的文件，并比较其中两个网站上的文件是否一致。切勿从信件的来源处获取：能伪造信件的人，也能伪造密钥。
hand-signatures = 请在信件文件夹中打开终端（在Windows中为命令提示符），并将allowed_signers放在上一级文件夹中。请核实每一个签名，并将ORG替换为该组织的名称：
hand-answer = 只有以下列内容开头的回答才算通过：{ $answer }
    .revoked = 如果各组织发布了名为revoked_signers的文件，请把它放在allowed_signers旁边，并加上：{ $command }
    .never = 切勿使用{ $command }：它会把任何伪造者的签名都当作有效。
hand-minisign = 用minisign签名的组织，其签名文件名以.minisig结尾。请像获取并比较allowed_signers那样获取并比较allowed_minisign文件，从中取出该组织的密钥，替换KEY：
hand-files = 请对照清单检查文件。在Windows中，请将显示的结果与SHA256SUMS中的对应行进行比较。在其他系统中，每一行都必须以OK结尾。不在SHA256SUMS中的文件，没有任何人签署过。
hand-alone = 带有自己签名的单独一封信：
hand-seal = PDF文件还带有印章，供只有其中一份的读者使用。请像获取allowed_signers那样获取印章的根证书，即seal-root.pem文件，并以同样的方式比较。然后使用pdfsig和certutil程序，其中en/public.pdf代表该信件：
    .answer = 第一次回答不得称该证书受信任（trusted），否则为其担保的是别人。第二次回答必须只显示一个签名，并包含以下全部内容：
    .never = 没有此证书，或使用{ $command }，任何伪造者的印章看起来都有效。
    .reader = 在导入改名为seal-root.cer的证书之前，Adobe Reader会对每个此类印章报告问题：
    .worth = 印章并不能说明其他组织是否签署：经签名的列表才是证明。
hand-page = 也可以不用终端，在浏览器中核实：请在其中一个组织的网站上打开verify.html页面。
hand-program = 使用openletter程序：
hand-proves = 核实通过，即证明这些密钥的持有者签署的正是这份内容。但这不能证明没有更新的版本，也不能证明这些密钥确实属于各组织。
